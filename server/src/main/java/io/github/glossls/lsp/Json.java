package io.github.glossls.lsp;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A look at JSON that may hold anything: what is missing or of another kind is empty, so that one
 * odd value in a client's capabilities costs nothing but itself.
 */
record Json(JsonElement element) {

  static Json of(Object params) {
    return new Json(params instanceof JsonElement json ? json : JsonNull.INSTANCE);
  }

  /** What lies at a path of keys. */
  Json at(String... keys) {
    JsonElement at = element;
    for (String key : keys) {
      JsonElement next = at instanceof JsonObject object ? object.get(key) : null;
      at = next == null ? JsonNull.INSTANCE : next;
    }
    return new Json(at);
  }

  boolean isThere() {
    return !element.isJsonNull();
  }

  boolean flag(String... keys) {
    return at(keys).element instanceof JsonPrimitive value
        && value.isBoolean()
        && value.getAsBoolean();
  }

  Optional<String> string(String... keys) {
    return at(keys).element instanceof JsonPrimitive value && value.isString()
        ? Optional.of(value.getAsString())
        : Optional.empty();
  }

  Optional<Number> number(String... keys) {
    return at(keys).element instanceof JsonPrimitive value && value.isNumber()
        ? Optional.of(value.getAsNumber())
        : Optional.empty();
  }

  List<Json> items(String... keys) {
    List<Json> items = new ArrayList<>();
    if (at(keys).element.isJsonArray()) {
      at(keys).element.getAsJsonArray().forEach(item -> items.add(new Json(item)));
    }
    return items;
  }

  List<String> strings(String... keys) {
    List<String> strings = new ArrayList<>();
    items(keys).forEach(item -> item.string().ifPresent(strings::add));
    return strings;
  }

  /** Maps, lists, strings, numbers and booleans; without what is null. */
  Object tree() {
    if (element instanceof JsonObject object) {
      Map<String, Object> map = new LinkedHashMap<>();
      for (Map.Entry<String, JsonElement> member : object.entrySet()) {
        if (!member.getValue().isJsonNull()) {
          map.put(member.getKey(), new Json(member.getValue()).tree());
        }
      }
      return map;
    }
    if (element.isJsonArray()) {
      return items().stream().filter(Json::isThere).map(Json::tree).toList();
    }
    if (element instanceof JsonPrimitive value && value.isBoolean()) {
      return value.getAsBoolean();
    }
    if (element instanceof JsonPrimitive value && value.isNumber()) {
      return value.getAsNumber();
    }
    return element.isJsonNull() ? Map.of() : element.getAsString();
  }
}
