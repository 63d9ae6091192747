package sevenways.account;

import java.util.UUID;

/** An account is gone, with every row that belonged to it. */
public record AccountErased(UUID id) {}
