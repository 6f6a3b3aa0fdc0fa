package org.unblast.it;

class FirefoxFixtureIT extends FixtureScenarios {
  FirefoxFixtureIT() throws Exception {
    super(Which.FIREFOX);
  }
}
