/**
 * What a looked-after children return has to keep before it is sent, a class a rule.
 *
 * <p>The rules follow those that the Department for Education publishes with the return, as data-to-insight/csc-validator-be-903 (MIT) has
 * them at 10ad07c of 22 April 2026, and carry their numbers. The conditions are those of its texts, and of its code where a limit or the
 * order of days was to be known; codes are those of {@code CodeTable}. No sentence comes from there. Where its code cannot be meant, the
 * rule does what the text says, and its class says so: 186, 233, 336, 634, 705, 709, 710 and SW09STG2. Rules that begin with K are Kith's
 * own, and but for K01 only warn.
 *
 * <p>Left out are
 *
 * <ul>
 *   <li>rules that compare with the return of the year before (199, 202 to 208, 348, 452, 453, 502, 503A to 503J, 559 to 562, 576, 584,
 *       624, 626, 706, 1010, NoE, SW16bSTG2): it is not at hand;
 *   <li>rules that need Ofsted's list or the list of postcodes (164, 169, 179, 219 to 221, 224, 227 to 229, 241, 243, 392a, 406, 411, 420,
 *       454, 633, 1015): distance, location and authority of a placement are worked out from them, and stand in no file. Of 218, 392c and
 *       1008 the part is asked that needs none;
 *   <li>rules on columns that the files no longer have (105, 205A to 205D, 303), and on what is over (230, 555, 556);
 *   <li>rules whose exact condition was not found (209, 231, 232, 347, 575, 628, 1001, 1002, 1012, 1016, SW06STG2, SW11STG2, SW12STG2);
 *   <li>rules of which others ask the same (197B, 214, 544, 547, 607, SW01aSTG1, SW01bSTG1, SW14STG2).
 * </ul>
 *
 * <p>A rule that asks what the import finds, too, asks it of the same code ({@code Episode}, {@code CodedColumn}, {@code ProviderFit}), so
 * that their counts agree. What is not known breaks no rule but the one that asks for it: an episode without a first day is told once.
 */
@NullMarked
package org.kith.exchange.ssda903.rule;

import org.jspecify.annotations.NullMarked;
