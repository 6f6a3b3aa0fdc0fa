package org.unblast.it;

class ChromiumGoldenIT extends GoldenScenarios {
  ChromiumGoldenIT() {
    super(Which.CHROMIUM);
  }
}
