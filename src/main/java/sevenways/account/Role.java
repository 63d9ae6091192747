package sevenways.account;

/** As what somebody is here. */
public enum Role {
    PATIENT,
    CLINICIAN,
    OPERATOR;

    /** The authority that Spring Security knows this role by. */
    public String authority() {
        return "ROLE_" + name();
    }
}
