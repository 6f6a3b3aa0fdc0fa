package org.unblast.it;

class FirefoxSettingsIT extends SettingsScenarios {
  FirefoxSettingsIT() throws Exception {
    super(Which.FIREFOX);
  }
}
