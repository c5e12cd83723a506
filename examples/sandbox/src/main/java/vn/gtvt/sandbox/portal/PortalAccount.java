package vn.gtvt.sandbox.portal;

/**
 * An organisation's account as a portal door holds it.
 *
 * @param door the door
 * @param id the organisation's number by which it is decided on
 * @param name the organisation's name
 * @param state where it stands
 * @param reason why it was refused or locked; empty if it was not
 * @param activationCode what the e-mail would hold; empty once it was used
 */
public record PortalAccount(
    String door,
    String id,
    String name,
    AccountState state,
    String reason,
    String activationCode) {}
