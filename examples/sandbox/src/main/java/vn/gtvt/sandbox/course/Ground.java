package vn.gtvt.sandbox.course;

import java.time.Clock;
import vn.gtvt.sandbox.archive.FileShelf;
import vn.gtvt.sandbox.archive.Ids;
import vn.gtvt.sandbox.desk.FaultDesk;
import vn.gtvt.sandbox.portal.Plans;
import vn.gtvt.sandbox.store.Store;

/**
 * What every door stands on.
 *
 * @param clock the sandbox's clock
 * @param ids gives ids
 * @param shelf the uploaded files
 * @param desk deals out faults
 * @param plans the words laid for dossiers
 * @param store keeps what outlives the process
 */
public record Ground(
    Clock clock, Ids ids, FileShelf shelf, FaultDesk desk, Plans plans, Store store) {}
