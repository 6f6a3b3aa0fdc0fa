package org.unblast.browser;

/** Which file of the replica answers which path of the site. */
final class SitePaths {
  private static final String FILES = "/replica/";

  private SitePaths() {}

  /** The file's name, or the empty string where the site has nothing. */
  static String fileFor(String path) {
    if (path.startsWith(FILES)) {
      return path.substring(FILES.length());
    }
    if (path.startsWith("/mynetwork/")) {
      return "network.html";
    }
    return path.startsWith("/messaging/") ? "messaging.html" : "";
  }
}
