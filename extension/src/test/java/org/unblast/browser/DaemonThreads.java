package org.unblast.browser;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Thread pools that never keep a finished program alive. */
final class DaemonThreads {
  private DaemonThreads() {}

  static ExecutorService pool(String name) {
    return Executors.newCachedThreadPool(work -> {
      Thread thread = new Thread(work, name);
      thread.setDaemon(true);
      return thread;
    });
  }
}
