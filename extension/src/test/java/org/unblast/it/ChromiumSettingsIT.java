package org.unblast.it;

class ChromiumSettingsIT extends SettingsScenarios {
  ChromiumSettingsIT() throws Exception {
    super(Which.CHROMIUM);
  }
}
