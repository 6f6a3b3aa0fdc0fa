package org.unblast.browser;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/**
 * A certificate for {@link ReplicaSite#HOST}, made anew by the JDK's keytool. It guards nothing: the key lives for one
 * run, in a build folder.
 *
 * @param context serves TLS with it
 * @param pin base64 SHA-256 of the public key, as browsers want it to trust this one certificate
 */
record Certificate(SSLContext context, String pin) {
  private static final String PASSWORD = "not-a-secret";
  private static final String ALIAS = "site";

  static Certificate make(Path folder) throws IOException, GeneralSecurityException {
    Files.createDirectories(folder);
    Path store = Files.createTempDirectory(folder, "certificate").resolve("site.p12");
    keytool(store);
    KeyStore keys = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(store)) {
      keys.load(in, PASSWORD.toCharArray());
    }
    KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    managers.init(keys, PASSWORD.toCharArray());
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(managers.getKeyManagers(), null, null);
    byte[] key = keys.getCertificate(ALIAS).getPublicKey().getEncoded();
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(key);
    return new Certificate(context, Base64.getEncoder().encodeToString(digest));
  }

  private static void keytool(Path store) throws IOException {
    String keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
    Process process = new ProcessBuilder(List.of(keytool, "-genkeypair", "-alias", ALIAS, "-keyalg", "EC",
            "-groupname", "secp256r1", "-validity", "2", "-dname", "CN=" + ReplicaSite.HOST, "-ext",
            "san=dns:" + ReplicaSite.HOST, "-storetype", "PKCS12", "-storepass", PASSWORD, "-keystore",
            store.toString()))
        .redirectErrorStream(true)
        .start();
    String said = new String(process.getInputStream().readAllBytes());
    try {
      if (process.waitFor() != 0) {
        throw new IOException("keytool made no certificate: " + said.strip());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted while keytool made a certificate", e);
    }
  }
}
