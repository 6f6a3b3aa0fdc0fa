package org.unblast.it;

class FirefoxGoldenIT extends GoldenScenarios {
  FirefoxGoldenIT() {
    super(Which.FIREFOX);
  }
}
