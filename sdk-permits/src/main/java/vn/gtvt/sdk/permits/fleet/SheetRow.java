package vn.gtvt.sdk.permits.fleet;

import vn.gtvt.sdk.permits.badge.BadgeRequest;
import vn.gtvt.sdk.validation.Report;

/**
 * One vehicle's row of a sheet. Immutable.
 *
 * @param number the row as a person sees it in the spreadsheet, from 1
 * @param request what the row asks for, complete or not
 * @param cellFaults cells that could not be read; paths are those of the request
 * @param columns which column holds which value
 */
public record SheetRow(int number, BadgeRequest request, Report cellFaults, SheetColumns columns) {}
