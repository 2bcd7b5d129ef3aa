package io.github.glossls.lsp;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.locks.ReentrantLock;
import org.eclipse.lsp4j.jsonrpc.JsonRpcException;
import org.eclipse.lsp4j.jsonrpc.MessageConsumer;
import org.eclipse.lsp4j.jsonrpc.json.MessageJsonHandler;
import org.eclipse.lsp4j.jsonrpc.messages.Message;

/** Writes messages, each in one piece, whatever threads they come from. */
final class MessageWriter implements MessageConsumer {
  private final OutputStream out;
  private final MessageJsonHandler json;
  private final Log log;
  private final ReentrantLock oneAtATime = new ReentrantLock();

  MessageWriter(OutputStream out, MessageJsonHandler json, Log log) {
    this.out = out;
    this.json = json;
    this.log = log;
  }

  @Override
  public void consume(Message message) {
    String text = json.serialize(message);
    byte[] body = text.getBytes(StandardCharsets.UTF_8);
    byte[] head =
        ("Content-Length: " + body.length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII);
    byte[] frame = new byte[head.length + body.length];
    System.arraycopy(head, 0, frame, 0, head.length);
    System.arraycopy(body, 0, frame, head.length, body.length);
    oneAtATime.lock();
    try {
      log.traffic("->", text);
      out.write(frame);
      out.flush();
    } catch (IOException closed) {
      throw new JsonRpcException(closed);
    } finally {
      oneAtATime.unlock();
    }
  }
}
