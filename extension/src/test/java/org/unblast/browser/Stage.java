package org.unblast.browser;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;

/**
 * What a browser sees of the world: the replica under the site's real name, and nothing else.
 *
 * @param site the replica
 * @param proxy the only way out of the browser
 */
public record Stage(ReplicaSite site, RecordingProxy proxy) implements AutoCloseable {
  public static Stage open(Project project) throws IOException, GeneralSecurityException {
    ReplicaSite site = ReplicaSite.start(project.replica(), project.scratch());
    return new Stage(site, RecordingProxy.start(site.port()));
  }

  /** Forgets what was recorded on both. */
  public void forget() {
    site.forget();
    proxy.forget();
  }

  @Override
  public void close() throws IOException {
    proxy.close();
    site.close();
  }
}
