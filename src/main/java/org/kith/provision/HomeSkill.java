package org.kith.provision;

/** What those who care in a home are skilled in or trained for. */
public enum HomeSkill {
    /** Therapeutic parenting. */
    THERAPEUTIC_PARENTING,
    /** Children who have lived through trauma. */
    TRAUMA,
    /** Autistic children. */
    AUTISM,
    /** Children with a learning disability. */
    LEARNING_DISABILITY,
    /** Children with a physical disability. */
    PHYSICAL_DISABILITY,
    /** Complex health needs, with medical training. */
    COMPLEX_HEALTH,
    /** Children who harm themselves. */
    SELF_HARM,
    /** Children who misuse drugs or alcohol. */
    SUBSTANCE_MISUSE,
    /** Children at risk of exploitation. */
    EXPLOITATION,
    /** A parent placed together with a child. */
    PARENT_AND_CHILD,
    /** Brothers and sisters together. */
    SIBLING_GROUPS,
    /** Babies. */
    BABIES,
    /** Teenagers. */
    TEENAGERS,
    /** Children on remand. */
    REMAND,
    /** Unaccompanied asylum-seeking children. */
    UNACCOMPANIED_CHILDREN
}
