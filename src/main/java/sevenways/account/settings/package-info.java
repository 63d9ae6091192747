/**
 * What people change about their own account: its password, its country, and whether it is kept.
 */
@NullMarked
package sevenways.account.settings;

import org.jspecify.annotations.NullMarked;
