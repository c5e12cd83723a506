package vn.gtvt.sdk.filing;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.portal.Progress;
import vn.gtvt.sdk.portal.Receipt;
import vn.gtvt.sdk.text.Bilingual;

/**
 * What changes about a filing. Immutable; a new one is made with {@link #edit()}.
 *
 * @param state what its owner has to know at a glance
 * @param step where on its way it stands
 * @param phase where inside the step
 * @param attempts intents of this step since something last went well
 * @param absences how often the receiver was asked and had none
 * @param dueAt when the engine looks at it next; null if never. In one that needs a person: when it
 *     may go on at the earliest; null if at once
 * @param code dossier code that the receiver gave beforehand; null if none
 * @param signed whether the papers in the journal are the signed ones already
 * @param files where the receiver stored the files of what is handed over now, in their order
 * @param receipt proof that the receiver has it; null before
 * @param submittedAt when the receiver was known to have it; null before
 * @param progress what the receiver said last; null before
 * @param answering id of the request for more papers that is being answered; null if none
 * @param answered ids of the requests that were answered
 * @param wish the filer's wish to withdraw it; null if none
 * @param results papers issued and kept
 * @param pause what outside it waits for; null if nothing
 * @param problem what stands in its way; null if nothing
 * @param notice what its owner has to know until the receiver says something new; null if nothing
 * @param stillAskedSince since when the receiver is heard asking for what was answered; null if not
 * @param doubt what is known of the act in doubt, until its step is over; null if none was
 * @param papersSeen whether the files that the receiver shows were held against those handed in
 */
record State(
    FilingState state,
    Step step,
    Phase phase,
    int attempts,
    int absences,
    @Nullable Instant dueAt,
    @Nullable String code,
    boolean signed,
    List<FileSlot> files,
    @Nullable Receipt receipt,
    @Nullable Instant submittedAt,
    @Nullable Progress progress,
    @Nullable String answering,
    List<String> answered,
    @Nullable Wish wish,
    List<KeptResult> results,
    @Nullable Pause pause,
    @Nullable Bilingual problem,
    @Nullable Notice notice,
    @Nullable Instant stillAskedSince,
    @Nullable Doubt doubt,
    boolean papersSeen) {
  /** Times are kept to the millisecond, as the journal sorts what is due by them. */
  State {
    dueAt = dueAt == null ? null : dueAt.truncatedTo(ChronoUnit.MILLIS);
    files = List.copyOf(files);
    answered = List.copyOf(answered);
    results = List.copyOf(results);
  }

  static State fresh(Instant now) {
    return new State(
        FilingState.OPEN,
        Step.CHECK,
        Phase.READY,
        0,
        0,
        now,
        null,
        false,
        List.of(),
        null,
        null,
        null,
        null,
        List.of(),
        null,
        List.of(),
        null,
        null,
        null,
        null,
        null,
        false);
  }

  StateEdit edit() {
    return new StateEdit(this);
  }
}
