package io.github.glossls.glossary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one note says about one term.
 *
 * @param name as the note writes it, without Markdown
 * @param namePlace where the name stands
 * @param notation how it was written: the id of a notation, such as {@code heading}
 * @param standing whether it makes a term on its own
 * @param defines whether the content has a definition
 * @param content read only when somebody wants to see it, for it is long
 */
public record Entry(
    String name,
    Place namePlace,
    List<Alias> aliases,
    CasePolicy casePolicy,
    String notation,
    Standing standing,
    boolean defines,
    Memo<Content> content) {

  /** Whether an entry makes a term, or only adds to one that another entry makes. */
  public enum Standing {
    DEFINITE,
    /** Counts only where a definite entry names the same term. */
    SUPPORTING,
    /** Counts only where no definite entry of a note names the same term. */
    LONE
  }

  public Entry {
    if (name.isBlank()) {
      throw new IllegalArgumentException("an entry has a name");
    }
    aliases = List.copyOf(aliases);
  }

  public Optional<Definition> definition() {
    return content.get().definition();
  }

  public List<Reference> references() {
    return content.get().references();
  }

  public List<String> related() {
    return content.get().related();
  }

  public List<Reference> comparisons() {
    return content.get().comparisons();
  }

  public List<Snippet> snippets() {
    return content.get().snippets();
  }

  public List<OtherSense> otherSenses() {
    return content.get().otherSenses();
  }

  public List<String> avoid() {
    return content.get().avoid();
  }

  /** This entry as one that makes a term. */
  public Entry definite() {
    return standing(Standing.DEFINITE);
  }

  /** This entry as one that only adds to others. */
  public Entry supporting() {
    return standing(Standing.SUPPORTING);
  }

  private Entry standing(Standing other) {
    return new Entry(name, namePlace, aliases, casePolicy, notation, other, defines, content);
  }

  /** This entry with one more other name. */
  public Entry withAlias(Alias alias) {
    List<Alias> more = new ArrayList<>(aliases);
    more.add(alias);
    return new Entry(name, namePlace, more, casePolicy, notation, standing, defines, content);
  }

  public static Builder named(String name, Place namePlace, String notation) {
    return new Builder(name, namePlace, notation);
  }

  /** Collects the parts of an entry in any order; a blank part is no part. */
  public static final class Builder {
    private final String name;
    private final Place namePlace;
    private final String notation;
    private final Map<String, Alias> aliases = new LinkedHashMap<>(4);
    private final List<Reference> references = new ArrayList<>();
    private final List<String> related = new ArrayList<>();
    private final List<Reference> comparisons = new ArrayList<>();
    private final List<Snippet> snippets = new ArrayList<>();
    private final List<OtherSense> otherSenses = new ArrayList<>();
    private final List<String> avoid = new ArrayList<>();
    private Optional<Definition> definition = Optional.empty();
    private CasePolicy casePolicy = CasePolicy.AUTOMATIC;
    private Standing standing = Standing.DEFINITE;

    private Builder(String name, Place namePlace, String notation) {
      this.name = name;
      this.namePlace = namePlace;
      this.notation = notation;
    }

    public Builder alias(String text, Alias.Kind kind) {
      if (!text.isBlank()) {
        aliases.putIfAbsent(text.strip(), new Alias(text.strip(), kind));
      }
      return this;
    }

    public String name() {
      return name;
    }

    /** Adds what the name stands for, unless that is known. */
    public Builder expansion(String text) {
      boolean known =
          aliases.values().stream().anyMatch(alias -> alias.kind() == Alias.Kind.EXPANSION);
      return known ? this : alias(text, Alias.Kind.EXPANSION);
    }

    public Builder definition(String markdown, Place place) {
      if (!markdown.isBlank()) {
        definition = Optional.of(new Definition(markdown, place));
      }
      return this;
    }

    public Builder reference(Reference reference) {
      references.add(reference);
      return this;
    }

    public Builder related(String name) {
      related.add(name);
      return this;
    }

    public Builder comparison(Reference comparison) {
      comparisons.add(comparison);
      return this;
    }

    public Builder snippet(Snippet snippet) {
      snippets.add(snippet);
      return this;
    }

    public Builder otherSense(OtherSense sense) {
      otherSenses.add(sense);
      return this;
    }

    public Builder avoid(String spelling) {
      avoid.add(spelling);
      return this;
    }

    public Builder casePolicy(CasePolicy policy) {
      casePolicy = policy;
      return this;
    }

    public Builder standing(Standing standing) {
      this.standing = standing;
      return this;
    }

    public Entry build() {
      Content content =
          new Content(definition, references, related, comparisons, snippets, otherSenses, avoid);
      return new Entry(
          name,
          namePlace,
          List.copyOf(aliases.values()),
          casePolicy,
          notation,
          standing,
          definition.isPresent(),
          Memo.of(content));
    }
  }
}
