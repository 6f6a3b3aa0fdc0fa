package org.unblast.it;

import java.io.IOException;
import org.unblast.browser.Browser;
import org.unblast.browser.ChromiumSession;
import org.unblast.browser.FirefoxSession;
import org.unblast.browser.Look;
import org.unblast.browser.Project;
import org.unblast.browser.Stage;

/** The browsers that every scenario runs in. */
enum Which {
  CHROMIUM {
    @Override
    Browser open(Project project, Stage stage) throws IOException {
      return ChromiumSession.open(project, stage, Look.headless());
    }
  },
  FIREFOX {
    @Override
    Browser open(Project project, Stage stage) throws IOException {
      return FirefoxSession.open(project, stage, Look.headless());
    }
  };

  abstract Browser open(Project project, Stage stage) throws IOException;
}
