package io.github.glossls.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 20, unit = TimeUnit.SECONDS)
class TransportTest {
  @Test
  void connectsToThePortThatAnEditorListensOn() throws IOException {
    try (ServerSocket editor = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Transport.Connection server = new Transport.Socket(editor.getLocalPort()).connect();
      try (java.net.Socket accepted = editor.accept()) {
        accepted.getOutputStream().write("hello".getBytes(StandardCharsets.UTF_8));
        assertThat(server.in().readNBytes(5)).asString().isEqualTo("hello");
      }
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void writesToAPipeWhileAReadWaits(@TempDir Path folder) throws Exception {
    Path path = folder.resolve("editor.sock");
    try (ServerSocketChannel editor = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      editor.bind(UnixDomainSocketAddress.of(path));
      Transport.Connection server = new Transport.Pipe(path.toString()).connect();
      try (SocketChannel accepted = editor.accept()) {
        CompletableFuture<Integer> waiting =
            CompletableFuture.supplyAsync(
                () -> {
                  try {
                    return server.in().read();
                  } catch (IOException failed) {
                    return -2;
                  }
                });
        server.out().write("hello".getBytes(StandardCharsets.UTF_8));
        ByteBuffer received = ByteBuffer.allocate(5);
        while (received.hasRemaining()) {
          accepted.read(received);
        }
        accepted.write(ByteBuffer.wrap(new byte[] {(byte) 200}));
        assertThat(waiting.get()).isEqualTo(200);
        accepted.shutdownOutput();
        assertThat(server.in().read()).isEqualTo(-1);
      }
    }
  }
}
