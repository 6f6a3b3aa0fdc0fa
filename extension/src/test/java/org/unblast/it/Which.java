package org.unblast.it;

import java.io.IOException;
import org.unblast.browser.Browser;
import org.unblast.browser.ChromiumSession;
import org.unblast.browser.Extension;
import org.unblast.browser.FirefoxSession;
import org.unblast.browser.Look;
import org.unblast.browser.Project;
import org.unblast.browser.Stage;

/** The browsers that every scenario runs in. */
enum Which {
  CHROMIUM {
    @Override
    Extension built(Project project) throws IOException {
      return Extension.chrome(project);
    }

    @Override
    Browser open(Project project, Extension extension, Stage stage) throws IOException {
      return ChromiumSession.open(project, extension, stage, Look.headless());
    }
  },
  FIREFOX {
    @Override
    Extension built(Project project) throws IOException {
      return Extension.firefox(project);
    }

    @Override
    Browser open(Project project, Extension extension, Stage stage) throws IOException {
      return FirefoxSession.open(project, extension, stage, Look.headless());
    }
  };

  /** The extension as the build left it. */
  abstract Extension built(Project project) throws IOException;

  abstract Browser open(Project project, Extension extension, Stage stage) throws IOException;
}
