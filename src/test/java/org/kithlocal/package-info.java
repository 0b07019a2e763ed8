/**
 * The local run: a store in this process and an identity provider beside the API. It stands outside {@code org.kith}, so that the
 * application scans none of it.
 */
@NullMarked
package org.kithlocal;

import org.jspecify.annotations.NullMarked;
