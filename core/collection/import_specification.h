// core/collection/import_specification.h: what the columns of a delimited text mean; docs/formats-import-specification.md.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/base/result.h"
#include "core/collection/reader.h"

namespace crosscase::core {

/// Where a value comes from: a constant, or one or several columns of the row.
struct ValueSource {
    std::optional<std::string> constant;
    std::vector<std::string> columns;  ///< empty for a constant
    bool listed = false;               ///< written as a list: the property's kind says whether the columns join
    std::optional<std::string> join;   ///< several columns make one value with this between them
    bool first = false;                ///< of several columns the first that is not empty counts alone
    std::string split;                 ///< one cell holds several values with this between them
    std::vector<std::pair<std::string, std::string>> map;  ///< cell to value
    std::optional<std::string> otherwise;                  ///< "else": for cells that are empty or not in the map
    std::string format, zone;                              ///< dates only
    std::vector<ValueSource> extra;                        ///< properties only: none or one
    bool optional = false;  ///< a file without these columns is read as if they were empty
    bool operator==(const ValueSource&) const = default;
};

struct GradingSource {
    std::string scheme;                              ///< empty: the default scheme
    std::optional<ValueSource> code;                 ///< "B2" in one cell
    std::optional<ValueSource> source, information;  ///< or the two parts apart
    bool operator==(const GradingSource&) const = default;
};

struct InvestigationSource {
    ValueSource reference;
    std::optional<ValueSource> agency, unit, kind, title, purpose, legalBasis, officer, status, exposure;
    bool operator==(const InvestigationSource&) const = default;
};

struct RecordSource {
    std::optional<ValueSource> externalRef, originatorRef, sourceKind, sourceRef, text, sanitisedFrom;
    std::optional<ValueSource> stated, observed, received, reviewDue, deleteDue;
    std::optional<ValueSource> withdraws, replaces, reason;
    bool distinct = false;  ///< the agency's table names nobody twice: its subjects are never merged with each other
    bool operator==(const RecordSource&) const = default;
};

struct PropertySource {
    std::string kind;
    std::vector<ValueSource> values;
    bool operator==(const PropertySource&) const = default;
};

struct MentionSource {
    std::string as;  ///< the name by which claims speak of it; may be empty
    ValueSource type;
    bool subject = false;
    bool needed = false;  ///< a table that names none of these is another kind of table
    std::optional<ValueSource> role, minor;
    std::vector<PropertySource> properties;
    std::optional<GradingSource> grading;
    std::optional<ValueSource> handling;
    bool operator==(const MentionSource&) const = default;
};

struct ClaimSource {
    ValueSource type;
    std::string from, to;  ///< `as` of mentions
    std::optional<ValueSource> when, until, basis, amount, unit, place, denied;
    std::optional<GradingSource> grading;
    std::optional<ValueSource> handling;
    bool operator==(const ClaimSource&) const = default;
};

struct ImportSpecification {
    std::string name;
    std::string encoding;   ///< empty: detect
    char delimiter = '\0';  ///< '\0': guess
    char quote = '"';       ///< '\0': none
    int header = 1;         ///< line of the column names; 0: none, columns are named "1", "2" ...
    char decimal = '\0';    ///< '\0': amounts are not checked
    std::optional<ValueSource> agency, originator;
    std::vector<InvestigationSource> investigations;
    std::optional<GradingSource> grading;
    std::optional<ValueSource> handling;
    RecordSource record;
    std::vector<MentionSource> mentions;
    std::vector<ClaimSource> claims;
    bool operator==(const ImportSpecification&) const = default;
};

/// Reads a specification from its JSON text.
/// @param name  file name for errors
/// @error BadInput names the unknown member, the member whose value does not fit, or the mention that a claim lacks
Result<ImportSpecification> parseSpecification(std::string_view json, const std::string& name);

/// The JSON text; parseSpecification gives the same specification back.
std::string toJson(const ImportSpecification& specification);

/// Every column that the specification reads, each once, in the order of first use.
/// @param withOptional  also those that a file may lack
std::vector<std::string> columnsUsed(const ImportSpecification& specification, bool withOptional);

/// True when a table with these columns can be read: all that are not optional are there, and so is at least one that
/// names the subject, and one for each mention that is needed. Names are compared as by columnAt.
bool fits(const ImportSpecification& specification, std::span<const std::string> columns);

/// How many of a table's columns the specification reads.
std::size_t columnsUnderstood(const ImportSpecification& specification, std::span<const std::string> columns);

/// Position of a column in a header: the exact name, else the same letters in other case, else the same letters and digits
/// whatever stands between them ("Calling No." is calling_no); nothing when it is not there.
std::optional<std::size_t> columnAt(std::span<const std::string> header, std::string_view name);

/// A reader of id "delimited" for tables that the specification describes.
std::unique_ptr<Reader> delimitedReader(ImportSpecification specification);

}  // namespace crosscase::core
