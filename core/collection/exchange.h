// core/collection/exchange.h: our own JSON of statements, without loss both ways; docs/formats-exchange.md.
#pragma once

#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/collection/reader.h"

namespace crosscase::core {

/// What an exchange file holds. Investigations name their agency by code here, as drafts do.
struct ExchangeDocument {
    std::vector<Agency> agencies;  ///< ids unset
    std::vector<InvestigationDraft> investigations;
    std::vector<RecordDraft> records;  ///< file 0, row = position from 1, rows 1
    std::vector<RowRefusal> refusals;  ///< records that could not be read
};

/// The document's text. What is empty or has its default is left out; ids, file and row numbers are not written.
std::string exchangeJson(std::span<const Agency> agencies, std::span<const InvestigationDraft> investigations,
                         std::span<const RecordDraft> records);
/// The same for investigations of a case file: `agencies` holds the agency that each one names.
std::string exchangeJson(std::span<const Agency> agencies, std::span<const Investigation> investigations,
                         std::span<const RecordDraft> records);

/// @error BadInput when it is no JSON, no exchange document, or an agency or investigation in it cannot be read;
///        NewerFormat when a later version wrote it
Result<ExchangeDocument> parseExchange(std::string_view text, const std::string& name);

/// The reader "crosscase_json". What a record leaves unsaid of its investigations it takes from the document's list.
std::unique_ptr<Reader> exchangeReader();

}  // namespace crosscase::core
