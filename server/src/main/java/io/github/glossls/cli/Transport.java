package io.github.glossls.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.AsynchronousFileChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** How an editor and the server talk. The server connects; sockets and pipes are the editor's. */
sealed interface Transport {
  /** Both directions of an open connection. */
  record Connection(InputStream in, OutputStream out) {}

  Connection connect() throws IOException;

  static boolean isPort(long number) {
    return number > 0 && number < 65_536;
  }

  /** Standard input and output. */
  record Stdio() implements Transport {
    @Override
    public Connection connect() {
      return new Connection(
          new FileInputStream(FileDescriptor.in), new FileOutputStream(FileDescriptor.out));
    }
  }

  /** A TCP port of this machine that the editor listens on. */
  record Socket(int port) implements Transport {
    @Override
    public Connection connect() throws IOException {
      // Stays open for as long as its streams: until the process ends.
      java.net.Socket socket = new java.net.Socket(InetAddress.getLoopbackAddress(), port);
      socket.setTcpNoDelay(true);
      return new Connection(socket.getInputStream(), socket.getOutputStream());
    }
  }

  /** A Unix domain socket or, on Windows, a named pipe that the editor listens on. */
  record Pipe(String path) implements Transport {
    @Override
    public Connection connect() throws IOException {
      if (path.startsWith("\\\\.\\pipe\\")) {
        // An ordinary file handle would let a waiting read hold up every write.
        AsynchronousFileChannel pipe =
            AsynchronousFileChannel.open(
                Path.of(path), StandardOpenOption.READ, StandardOpenOption.WRITE);
        return ChannelStreams.of(
            buffer -> ChannelStreams.await(pipe.read(buffer, 0)),
            buffer -> ChannelStreams.await(pipe.write(buffer, 0)));
      }
      SocketChannel socket = SocketChannel.open(UnixDomainSocketAddress.of(path));
      return ChannelStreams.of(socket::read, socket::write);
    }
  }
}
