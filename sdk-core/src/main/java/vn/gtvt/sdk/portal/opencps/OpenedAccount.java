package vn.gtvt.sdk.portal.opencps;

import vn.gtvt.sdk.portal.AccountState;

/**
 * An account that was opened and awaits its activation. Immutable.
 *
 * @param applicantId the portal's id of it, for activating; empty if it told none
 * @param state how far it is
 */
public record OpenedAccount(String applicantId, AccountState state) {}
