package io.github.glossls.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/**
 * Streams over a channel that is read and written at the same time. Those of {@link
 * java.nio.channels.Channels} share a lock on Java 17: a read that waits would stop every write.
 */
final class ChannelStreams {
  private ChannelStreams() {}

  /** Moves some bytes between a buffer and a channel and tells how many; -1 at the end. */
  @FunctionalInterface
  interface Transfer {
    int apply(ByteBuffer buffer) throws IOException;
  }

  static Transport.Connection of(Transfer read, Transfer write) {
    return new Transport.Connection(new Input(read), new Output(write));
  }

  static int await(Future<Integer> transfer) throws IOException {
    try {
      return transfer.get();
    } catch (ExecutionException failed) {
      throw new IOException(failed.getCause());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", interrupted);
    }
  }

  private static final class Input extends InputStream {
    private final Transfer read;

    Input(Transfer read) {
      this.read = read;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      return length == 0 ? 0 : read.apply(ByteBuffer.wrap(bytes, offset, length));
    }
  }

  private static final class Output extends OutputStream {
    private final Transfer write;

    Output(Transfer write) {
      this.write = write;
    }

    @Override
    public void write(int single) throws IOException {
      write(new byte[] {(byte) single}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      ByteBuffer buffer = ByteBuffer.wrap(bytes, offset, length);
      while (buffer.hasRemaining()) {
        write.apply(buffer);
      }
    }
  }
}
