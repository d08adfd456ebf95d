// core/collection/list_draft.h: what the readers of official lists share: one subject, its properties without doubles.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/collection/reader.h"

namespace crosscase::core {

/// Defaults of a list reader. An authority publishes what it has decided itself, so the source is as reliable as the
/// scheme knows (A). What it says of a target is often second-hand and dated, so the information is 2, not 1.
ReaderDefaults listDefaults(const std::string& code);

/// A draft with its subject in place: handling CLEAR and H0 as listDefaults, distinct within the list.
RecordDraft listDraft(const std::string& code, const std::string& externalRef, const std::string& type);

/// Adds a property to a mention unless the value is empty or already there. White space runs become one space.
void addProperty(Mention& mention, std::string_view kind, std::string_view value, std::string_view extra = {});

/// Adds a spelling: the first is `name`, later ones `alias`, or `weak_alias` where the list calls it weak.
/// @param sort  what the list says of it ("aka", "fka", a language); goes to extra
void addSpelling(Mention& mention, std::string_view value, std::string_view sort, bool weak);

/// Adds an investigation of kind watchlist unless it is there.
void addProgramme(RecordDraft& draft, std::string_view reference);

/// Parts of "(1) Kabul (2) Kandahar", "a) ... b) ..."; the whole text when it has no such marks. A range "(1)-(2) X"
/// gives one part. Markers must count up, so that a stray "(1999)" splits nothing.
std::vector<std::string> numberedParts(std::string_view text);

/// An identity document as free text states it, split into its number and what qualifies it.
struct StatedDocument {
    std::string kind;     ///< "document" for passports and travel documents, "national_id" for other numbers
    std::string number;   ///< empty: none was found
    std::string country;  ///< as stated ("Afghan", "Egypt"); may be empty
};
/// "Passport No: 592667 (Qatari passport issued on 3 May 2007)", "D 000974 (Afghan)", "Qatar national id no. 28440000526".
/// @param kind  what it is when the words do not tell
StatedDocument statedDocument(std::string_view text, std::string_view kind);
/// Adds what statedDocument finds, with its country in extra.
void addDocument(Mention& mention, std::string_view text, std::string_view kind, std::string_view country = {});

/// The ISO 3166 alpha-2 code of a country as lists state it (name, adjective, alpha-3); the text itself when unknown.
std::string countryCode(std::string_view stated);

}  // namespace crosscase::core
