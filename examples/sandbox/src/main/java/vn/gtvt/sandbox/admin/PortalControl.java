package vn.gtvt.sandbox.admin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import vn.gtvt.sandbox.json.Json;
import vn.gtvt.sandbox.portal.AccountDesk;
import vn.gtvt.sandbox.portal.Plans;
import vn.gtvt.sandbox.portal.PortalDossier;
import vn.gtvt.sandbox.portal.PortalFile;
import vn.gtvt.sandbox.portal.PortalLedger;

/** The control of the portal doors: plans, accounts, and what is really held. Thread-safe. */
public final class PortalControl {
  private final PortalLedger ledger;
  private final Plans plans;
  private final AccountDesk accounts;

  /** The control of these parts. */
  public PortalControl(PortalLedger ledger, Plans plans, AccountDesk accounts) {
    this.ledger = ledger;
    this.plans = plans;
    this.accounts = accounts;
  }

  AccountDesk accounts() {
    return accounts;
  }

  PortalLedger ledger() {
    return ledger;
  }

  /** {@code POST /_sandbox/plans}. */
  ObjectNode plan(JsonNode order) {
    plans.lay(
        order.path("door").asText(), order.path("reference").asText(), order.path("plan").asText());
    return Json.object().put("laid", true);
  }

  /** {@code POST /_sandbox/accounts}. */
  ObjectNode decide(JsonNode order) {
    decide(
        order.path("account").asText(),
        order.path("decision").asText(),
        order.path("reason").asText());
    return accountList();
  }

  void decide(String account, String decision, String reason) {
    switch (decision) {
      case "APPROVE" -> accounts.approve(account);
      case "REFUSE" -> accounts.refuse(account, reason);
      case "LOCK" -> accounts.lock(account, reason);
      case "UNLOCK" -> accounts.unlock(account);
      default -> throw new IllegalArgumentException("Unknown decision: " + decision);
    }
  }

  /** {@code GET /_sandbox/accounts}. */
  ObjectNode accountList() {
    ObjectNode json = Json.object();
    ArrayNode list = json.putArray("accounts");
    accounts
        .accounts()
        .forEach(
            each ->
                list.addObject()
                    .put("door", each.door())
                    .put("account", each.id())
                    .put("name", each.name())
                    .put("state", each.state().name())
                    .put("reason", each.reason())
                    .put("activationCode", each.activationCode()));
    return json;
  }

  /** {@code GET /_sandbox/portals}. */
  ObjectNode dossiers() {
    ObjectNode json = Json.object().put("fake", true);
    ArrayNode list = json.putArray("dossiers");
    ledger.dossiers().forEach(each -> write(each, list.addObject()));
    return json;
  }

  private static void write(PortalDossier each, ObjectNode line) {
    line.put("door", each.door()).put("account", each.account()).put("id", each.id());
    line.put("reference", each.reference()).put("code", each.code());
    line.put("createdAt", each.createdAt().toString());
    line.put("submissions", each.submissions()).put("answers", each.answers());
    line.put("withdrawals", each.withdrawals()).put("status", each.status());
    ArrayNode files = line.putArray("files");
    for (PortalFile file : each.files()) {
      files
          .addObject()
          .put("component", file.component())
          .put("name", file.name())
          .put("sha256", file.sha256())
          .put("whole", file.isWhole());
    }
  }
}
