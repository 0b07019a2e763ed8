package org.kith.matching.score;

import org.jspecify.annotations.Nullable;

/**
 * What a factor makes of an option.
 *
 * @param value 0 to 1, the more the better; null where it is not known
 * @param sentence why, in plain words and without anybody's name
 */
record Measure(@Nullable Double value, String sentence) {

    static Measure of(double value, String sentence) {
        return new Measure(Math.clamp(value, 0, 1), sentence);
    }

    static Measure unknown(String sentence) {
        return new Measure(null, sentence);
    }
}
