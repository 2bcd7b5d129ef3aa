package io.github.glossls.lsp;

import org.eclipse.lsp4j.ServerCapabilities;

/** One thing that clients can ask: its capability and its methods. */
interface LspFeature {
  void announce(ServerCapabilities capabilities);

  void register(Methods methods);
}
