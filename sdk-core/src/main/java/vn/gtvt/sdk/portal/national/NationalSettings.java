package vn.gtvt.sdk.portal.national;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * Where the national portal and an agency's adapter to it are. Immutable.
 *
 * @param portal the portal whose catalogue is read, without a path
 * @param adapter the agency's adapter, up to and with its name ({@code …/VXPAdapter} or {@code
 *     …/XrdAdapter})
 * @param destination {@code dstcode} of the national side on the agency's data bus
 * @param agency {@code madonvi}: code of the agency that asks
 */
public record NationalSettings(URI portal, URI adapter, String destination, String agency) {
  private static final String NATIONAL_SIDE = "VN:GOV:000.00.00.G22:vpcpdvcprovider";

  /** Guards what is required. */
  public NationalSettings {
    Objects.requireNonNull(portal, "portal == null");
    Objects.requireNonNull(adapter, "adapter == null");
    Objects.requireNonNull(destination, "destination == null");
    Objects.requireNonNull(agency, "agency == null");
  }

  /** Returns settings with the {@code dstcode} that is known (wire facts 1.2). */
  public static NationalSettings at(URI portal, URI adapter, String agency) {
    return new NationalSettings(portal, adapter, NATIONAL_SIDE, agency);
  }

  URI catalogue() {
    return URI.create(bare(portal) + "/jsp/rest.jsp");
  }

  URI forward(String path) {
    String code = URLEncoder.encode(destination, StandardCharsets.UTF_8);
    return URI.create(bare(adapter) + "/RestService/forward/" + path + "?dstcode=" + code);
  }

  private static String bare(URI uri) {
    String text = uri.toString();
    return text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
  }
}
