package org.unblast.it;

class ChromiumFixtureIT extends FixtureScenarios {
  ChromiumFixtureIT() throws Exception {
    super(Which.CHROMIUM);
  }
}
