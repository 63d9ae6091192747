package sevenways.consent.grant;

/**
 * An offer just made.
 *
 * @param inPlaceOfAnother whether a code that was still good has been withdrawn for it
 */
record MadeOffer(OpenOffer offer, boolean inPlaceOfAnother) {}
