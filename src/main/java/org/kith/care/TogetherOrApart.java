package org.kith.care;

/** Whether siblings should live together, by a worker's assessment. The names are those of the schema. */
public enum TogetherOrApart {
    /** All of them in one home. */
    TOGETHER,
    /** In different homes for now, and together as soon as it can be done. */
    TOGETHER_LATER,
    /** In different homes. */
    APART
}
