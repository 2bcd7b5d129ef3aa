package io.github.glossls.lsp;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import org.eclipse.lsp4j.jsonrpc.JsonRpcException;
import org.eclipse.lsp4j.jsonrpc.MessageConsumer;
import org.eclipse.lsp4j.jsonrpc.MessageIssueException;
import org.eclipse.lsp4j.jsonrpc.MessageProducer;
import org.eclipse.lsp4j.jsonrpc.RemoteEndpoint;
import org.eclipse.lsp4j.jsonrpc.json.MessageJsonHandler;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseMessage;

/**
 * Reads messages up to the end of the stream. One that is not JSON, or not a message, is answered
 * as JSON-RPC 2.0 asks (section 5.1), and reading goes on.
 */
final class MessageReader implements MessageProducer {
  private final FrameReader frames;
  private final MessageJsonHandler json;
  private final RemoteEndpoint endpoint;
  private final MessageConsumer out;
  private final Log log;

  /**
   * @param out takes answers to what is no message
   */
  MessageReader(
      InputStream in,
      MessageJsonHandler json,
      RemoteEndpoint endpoint,
      MessageConsumer out,
      Log log) {
    this.frames = new FrameReader(in, log::error);
    this.json = json;
    this.endpoint = endpoint;
    this.out = out;
    this.log = log;
  }

  @Override
  public void listen(MessageConsumer consumer) {
    try {
      for (var body = frames.next(); body.isPresent(); body = frames.next()) {
        log.traffic("<-", body.get());
        take(body.get(), consumer);
      }
    } catch (IOException closed) {
      log.debug("The input was closed: " + closed.getMessage());
    }
  }

  private void take(String body, MessageConsumer consumer) {
    try {
      var message = json.parseMessage(body);
      if (message == null) {
        throw new JsonParseException("The message is empty.");
      }
      consumer.consume(message);
    } catch (MessageIssueException
        | JsonParseException
        | IllegalStateException
        | NumberFormatException wrong) {
      reject(body, wrong);
    } catch (JsonRpcException closed) {
      log.debug("The output was closed: " + closed.getMessage());
    } catch (RuntimeException | StackOverflowError failure) {
      log.error("A message could not be handled", failure);
    }
  }

  /** Finds out what is wrong, as far as the message lets one see, and says so. */
  private void reject(String body, RuntimeException wrong) {
    JsonElement element;
    try {
      element = parse(body);
    } catch (JsonParseException | IOException notJson) {
      frames.takeBack(body);
      answer(
          new JsonObject(),
          ResponseErrorCode.ParseError,
          "The message is not JSON: " + cause(notJson));
      return;
    }
    if (wrong instanceof MessageIssueException known
        && known.getRpcMessage() instanceof ResponseMessage) {
      endpoint.handle(known.getRpcMessage(), known.getIssues());
      return;
    }
    if (!element.isJsonObject() || !element.getAsJsonObject().has("method")) {
      answer(
          new JsonObject(),
          ResponseErrorCode.InvalidRequest,
          "This JSON is no request: " + cause(wrong));
      return;
    }
    JsonObject message = element.getAsJsonObject();
    String problem = "Wrong params of " + message.get("method") + ": " + cause(wrong);
    if (message.has("id")) {
      answer(message, ResponseErrorCode.InvalidParams, problem);
    } else {
      log.error(problem);
    }
  }

  /** As JSON has it, without what Gson would let pass. */
  private static JsonElement parse(String body) throws IOException {
    JsonReader reader = new JsonReader(new StringReader(body));
    reader.setStrictness(Strictness.STRICT);
    JsonElement element = JsonParser.parseReader(reader);
    if (reader.peek() != JsonToken.END_DOCUMENT) {
      throw new JsonParseException("There is something behind its end.");
    }
    return element;
  }

  private void answer(JsonObject request, ResponseErrorCode code, String problem) {
    log.error(problem);
    ResponseMessage response = new ResponseMessage();
    JsonElement id = request.get("id");
    if (id != null && id.isJsonPrimitive()) {
      if (id.getAsJsonPrimitive().isNumber()) {
        response.setRawId(Either.forRight(id.getAsNumber()));
      } else {
        response.setId(id.getAsString());
      }
    }
    response.setError(new ResponseError(code, problem, null));
    out.consume(response);
  }

  private static String cause(Throwable wrong) {
    Throwable root = wrong;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    String message = String.valueOf(root.getMessage());
    int line = message.indexOf('\n');
    return line < 0 ? message : message.substring(0, line);
  }
}
