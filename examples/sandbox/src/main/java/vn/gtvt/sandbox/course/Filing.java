package vn.gtvt.sandbox.course;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What a client filed.
 *
 * @param user who filed it
 * @param reference the client's own reference, where the door has a place for it
 * @param code the dossier code
 * @param body what was filed; never changed
 */
public record Filing(String user, String reference, String code, ObjectNode body) {}
