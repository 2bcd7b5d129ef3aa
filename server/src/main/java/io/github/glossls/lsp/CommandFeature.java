package io.github.glossls.lsp;

import io.github.glossls.features.DocumentTerms;
import io.github.glossls.features.NewEntry;
import io.github.glossls.features.NoteLinks;
import io.github.glossls.features.TermSearch;
import io.github.glossls.features.TermSummary;
import io.github.glossls.glossary.Reference;
import io.github.glossls.glossary.Source.Origin;
import io.github.glossls.text.Document;
import io.github.glossls.workspace.BundledNotes;
import io.github.glossls.workspace.Snapshot;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.eclipse.lsp4j.ExecuteCommandOptions;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.jspecify.annotations.Nullable;

/**
 * {@code workspace/executeCommand}: what a glossary is asked that the protocol has no method for.
 * The commands answer and change nothing; each takes one object.
 */
final class CommandFeature implements LspFeature {
  private static final int USUAL_LIMIT = 20;
  private static final int HIGHEST_LIMIT = 500;

  private final Session session;
  private final NoteLinks links;
  private final TermSearch search;
  private final DocumentTerms documentTerms = new DocumentTerms();
  private final Map<String, Function<Json, CompletableFuture<?>>> commands =
      new TreeMap<>(
          Map.of(
              "gloss-ls.lookUp", this::lookUp,
              "gloss-ls.terms", this::terms,
              "gloss-ls.mentions", this::mentions,
              "gloss-ls.bundledNotes", this::bundledNotes,
              "gloss-ls.newEntry", this::newEntry));

  CommandFeature(Session session, NoteLinks links) {
    this.session = session;
    this.links = links;
    this.search = new TermSearch(links);
  }

  @Override
  public void announce(ServerCapabilities capabilities) {
    capabilities.setExecuteCommandProvider(
        new ExecuteCommandOptions(List.copyOf(commands.keySet())));
  }

  @Override
  public void register(Methods methods) {
    methods.request("workspace/executeCommand", ExecuteCommandParams.class, this::execute);
  }

  private CompletableFuture<?> execute(ExecuteCommandParams params) {
    String name = FromLsp.required(params.getCommand(), "command");
    Function<Json, CompletableFuture<?>> command = commands.get(name);
    if (command == null) {
      throw invalid("There is no command " + name + "; there are " + commands.keySet() + ".");
    }
    List<Object> arguments = params.getArguments();
    boolean isEmpty = arguments == null || arguments.isEmpty();
    return command.apply(Json.of(isEmpty ? name : arguments.get(0)));
  }

  /**
   * A term in a list.
   *
   * @param source what its definition comes from, for reading: {@code notes/rag.md:12}
   * @param alias the name that a look-up fits, where that is none of those shown
   * @param markdown all that a hover shows, in answers to a look-up
   */
  record TermInfo(
      String name,
      String detail,
      String summary,
      String origin,
      String source,
      @Nullable Location location,
      String insertText,
      List<Reference> references,
      @Nullable Boolean exact,
      @Nullable String alias,
      @Nullable String markdown) {}

  /**
   * @param term index into the terms
   */
  record MentionInfo(Range range, String text, int term) {}

  record Mentions(int version, List<TermInfo> terms, List<MentionInfo> mentions) {}

  record BundledNote(String title, int terms, String uri) {}

  record EntryInfo(@Nullable String uri, String snippet) {}

  private CompletableFuture<?> lookUp(Json argument) {
    String query = argument.string("query").orElseThrow(() -> invalid("The query is missing."));
    int limit = argument.number("limit").map(Number::intValue).orElse(USUAL_LIMIT);
    String uri = argument.string("uri").orElse("");
    return session.answer(
        snapshot ->
            search.find(snapshot, query, Math.min(limit, HIGHEST_LIMIT), uri).stream()
                .map(hit -> info(hit.term(), hit))
                .toList());
  }

  private CompletableFuture<?> terms(Json argument) {
    String asked = argument.string("origin").orElse("user");
    Origin origin =
        switch (asked) {
          case "user" -> Origin.USER;
          case "bundled" -> Origin.BUNDLED;
          default -> throw invalid("The origin is \"user\" or \"bundled\", not \"" + asked + "\".");
        };
    return session.answer(
        snapshot -> search.all(snapshot, origin).stream().map(term -> info(term, null)).toList());
  }

  private CompletableFuture<?> mentions(Json argument) {
    String uri = argument.string("uri").orElseThrow(() -> invalid("The uri is missing."));
    return session.answer(
        snapshot ->
            snapshot.document(uri).map(document -> mentions(snapshot, document)).orElse(null));
  }

  private Mentions mentions(Snapshot snapshot, Document document) {
    DocumentTerms.Answer answer = documentTerms.in(snapshot, document);
    return new Mentions(
        document.version(),
        answer.terms().stream().map(term -> info(term, null)).toList(),
        answer.mentions().stream()
            .map(
                use ->
                    new MentionInfo(
                        session.to().range(document, use.mention().span()),
                        use.mention().span().in(document.text()),
                        use.term()))
            .toList());
  }

  private CompletableFuture<?> bundledNotes(Json ignored) {
    return session.answer(
        snapshot ->
            BundledNotes.titles().entrySet().stream()
                .flatMap(note -> bundledNote(snapshot, note.getKey(), note.getValue()).stream())
                .toList());
  }

  private Optional<BundledNote> bundledNote(Snapshot snapshot, String name, String title) {
    String uri = BundledNotes.SCHEME + name;
    long terms =
        snapshot.matcher().glossary().terms().stream()
            .filter(
                term ->
                    term.entries().stream()
                        .anyMatch(entry -> entry.namePlace().source().uri().equals(uri)))
            .count();
    return links.openable(uri).map(file -> new BundledNote(title, (int) terms, file));
  }

  private CompletableFuture<?> newEntry(Json argument) {
    String name =
        argument
            .string("name")
            .filter(given -> !given.isBlank())
            .orElseThrow(() -> invalid("The name is missing."));
    String uri = argument.string("uri").orElse("");
    return session.answer(
        snapshot -> {
          NewEntry entry = NewEntry.of(snapshot, name, uri, argument.string("folder"));
          return new EntryInfo(entry.uri().orElse(null), entry.snippet());
        });
  }

  private TermInfo info(TermSummary term, TermSearch.@Nullable Hit hit) {
    var source = term.place().source();
    Location location =
        links
            .openable(source.uri())
            .map(uri -> new Location(uri, session.to().range(term.place())))
            .orElse(null);
    return new TermInfo(
        term.name(),
        term.detail(),
        term.summary(),
        source.origin().name().toLowerCase(Locale.ROOT),
        source.name() + ":" + (term.place().line() + 1),
        location,
        term.insertText(),
        term.references(),
        hit == null ? null : hit.isExact(),
        hit == null ? null : hit.alias().orElse(null),
        hit == null ? null : hit.markdown());
  }

  private static ResponseErrorException invalid(String message) {
    return new ResponseErrorException(
        new ResponseError(ResponseErrorCode.InvalidParams, message, null));
  }
}
