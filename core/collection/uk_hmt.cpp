// core/collection/uk_hmt.cpp: the UK list: one row per spelling x address x date of birth, joined by Group ID.
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string_view>
#include <unordered_map>

#include "core/base/text.h"
#include "core/collection/delimited.h"
#include "core/collection/encoding.h"
#include "core/collection/list_draft.h"
#include "core/collection/official_lists.h"

namespace crosscase::core {

namespace {

constexpr const char* code = "uk_hmt";
constexpr std::size_t recognisedBy = 16 * 1024;
constexpr const char* neededColumns[] = {"Name 6", "DOB", "Group Type", "Regime", "Group ID"};

/// Where each column of the header stands; the order has changed between years, the names hardly.
class Columns {
public:
    explicit Columns(const std::vector<std::string_view>& header) {
        for (std::size_t i = 0; i < header.size(); ++i) at_.emplace(collapsed(header[i]), i);
        width_ = header.size();
    }
    bool isList() const {
        return std::all_of(std::begin(neededColumns), std::end(neededColumns),
                           [&](const char* name) { return at_.count(name) > 0; });
    }
    std::size_t width() const { return width_; }
    std::string_view cell(const DelimitedRow& row, const std::string& name) const {
        const auto found = at_.find(name);
        return found == at_.end() ? std::string_view{} : trimmed(row.cells[found->second]);
    }

private:
    std::unordered_map<std::string, std::size_t> at_;
    std::size_t width_ = 0;
};

/// The header is the second line; some years leave the date line away.
Result<Columns> headerIn(DelimitedText& rows) {
    DelimitedRow row;
    for (int line = 0; line < 2; ++line) {
        const auto more = rows.next(row);
        if (!more) return more.error();
        if (!*more) break;
        Columns columns(row.cells);
        if (columns.isList()) return columns;
    }
    return Error{Error::Code::BadInput, "the header of the UK list is not in the first two lines", {}};
}

std::string typeOf(std::string_view stated) {
    if (stated == "Individual") return "person";
    return stated == "Ship" || stated == "Vessel" ? "vessel" : "organisation";
}

std::string joined(const DelimitedRow& row, const Columns& columns, std::initializer_list<const char*> names,
                   const char* separator) {
    std::string text;
    for (const char* name : names) {
        const std::string_view part = columns.cell(row, name);
        if (part.empty()) continue;
        if (!text.empty()) text += separator;
        text += part;
    }
    return text;
}

/// The first "UN Ref QI.A.6.01" of the text: what the UN itself calls this target.
std::string_view unReference(std::string_view text) {
    const std::size_t at = text.find("UN Ref");
    if (at == std::string_view::npos) return {};
    std::string_view rest = text.substr(at + 6);
    while (!rest.empty() && (rest.front() == ' ' || rest.front() == ':' || rest.front() == '.')) rest.remove_prefix(1);
    std::size_t end = 0;
    const auto belongs = [](char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '.'; };
    while (end < rest.size() && belongs(rest[end])) ++end;
    std::string_view reference = rest.substr(0, end);
    while (!reference.empty() && reference.back() == '.') reference.remove_suffix(1);
    return reference;
}

/// One target over all its rows.
struct Target {
    RecordDraft draft;
    bool hasPrimeName = false;
};

bool isAlias(const Property& property) {
    return property.kind == "alias" || property.kind == "weak_alias";
}

void addNames(Target& target, const DelimitedRow& row, const Columns& columns) {
    Mention& subject = target.draft.mentions[0];
    const std::string name = joined(row, columns, {"Name 1", "Name 2", "Name 3", "Name 4", "Name 5", "Name 6"}, " ");
    const std::string_view sort = columns.cell(row, "Alias Type");
    const bool prime = sort == "Prime Alias" || sort == "Primary name";
    const bool weak = startsWithNoCase(columns.cell(row, "Alias Quality"), "low");
    if (prime && !target.hasPrimeName && !name.empty()) {
        target.hasPrimeName = true;
        // The rows of a target come in any order: the prime name takes the place of a spelling that was first.
        for (Property& known : subject.properties) {
            if (known.kind == "name") known.kind = "alias";
        }
        std::erase_if(subject.properties, [&](const Property& known) { return known.raw == name && isAlias(known); });
    }
    addSpelling(subject, name, prime ? "prime" : sort, weak);
}

void addBirth(Mention& subject, const DelimitedRow& row, const Columns& columns) {
    addProperty(subject, "birth_date", columns.cell(row, "DOB"));
    const auto towns = numberedParts(columns.cell(row, "Town of Birth"));
    const auto countries = numberedParts(columns.cell(row, "Country of Birth"));
    for (std::size_t i = 0; i < std::max(towns.size(), countries.size()); ++i) {
        std::string place = i < towns.size() ? towns[i] : std::string{};
        // With one country all towns lie there; else the two lists go side by side only when they are as long.
        const bool sideBySide = countries.size() == 1 || countries.size() == towns.size() || i >= towns.size();
        const std::string country =
            sideBySide && !countries.empty() ? countries[std::min(i, countries.size() - 1)] : "";
        if (!country.empty()) place += (place.empty() ? "" : ", ") + country;
        addProperty(subject, "birth_place", place, countryCode(country));
    }
}

void addRow(Target& target, const DelimitedRow& row, const Columns& columns) {
    Mention& subject = target.draft.mentions[0];
    addNames(target, row, columns);
    addProperty(subject, "title", columns.cell(row, "Title"));
    addBirth(subject, row, columns);
    for (const std::string& part : numberedParts(columns.cell(row, "Nationality"))) {
        addProperty(subject, "nationality", part, countryCode(part));
    }
    for (const std::string& part : numberedParts(columns.cell(row, "Passport Details")))
        addDocument(subject, part, "document");
    for (const std::string& part : numberedParts(columns.cell(row, "NI Number")))
        addDocument(subject, part, "national_id");
    for (const std::string& part : numberedParts(columns.cell(row, "Position")))
        addProperty(subject, "occupation", part);
    const std::string_view country = columns.cell(row, "Country");
    const std::string address = joined(
        row, columns,
        {"Address 1", "Address 2", "Address 3", "Address 4", "Address 5", "Address 6", "Post/Zip Code", "Country"},
        ", ");
    addProperty(subject, address == country ? "country" : "address", address, countryCode(country));
    const std::string_view other = columns.cell(row, "Other Information");
    addProperty(subject, "list_reference", unReference(other));
    std::string& text = target.draft.head.text;
    if (text.find(other) == std::string::npos) text.append(text.empty() ? "" : "\n").append(other);
    addProgramme(target.draft, columns.cell(row, "Regime"));
}

bool isThisList(const InputFile& file) {
    const std::string start = beginningOf(file, recognisedBy);
    DelimitedText rows(start, {}, {});
    return static_cast<bool>(headerIn(rows));
}

/// @return why the row cannot be stored; empty when it can
std::string faultOf(const DelimitedRow& row, const Columns& columns) {
    if (row.cells.size() != columns.width()) {
        return fmt::format("{} columns where the header has {}: compare the row with the published file",
                           row.cells.size(), columns.width());
    }
    if (columns.cell(row, "Group ID").empty()) return "no Group ID: compare the row with the published file";
    if (joined(row, columns, {"Name 1", "Name 2", "Name 3", "Name 4", "Name 5", "Name 6"}, " ").empty()) {
        return "no name in any of the name columns: compare the row with the published file";
    }
    return {};
}

Result<void> readList(const InputFile& file, int index, DraftSink& sink, Progress& progress) {
    const auto decoded = decodeText(file);
    if (!decoded) return decoded.error();
    DelimitedText rows(decoded->text, {}, file.name);
    const auto columns = headerIn(rows);
    if (!columns) return columns.error();
    std::vector<Target> targets;
    std::unordered_map<std::string, std::size_t> byGroup;
    DelimitedRow row;
    while (true) {
        const auto more = rows.next(row);
        if (!more) return more.error();
        if (!*more) break;
        if (progress.stopRequested()) return Progress::stopped("reading " + file.name);
        if (const std::string fault = faultOf(row, *columns); !fault.empty()) {
            sink.refuse({index, row.line, fault, 1});
            continue;
        }
        const std::string group(columns->cell(row, "Group ID"));
        const auto [found, isNew] = byGroup.emplace(group, targets.size());
        if (isNew) {
            targets.push_back({listDraft(code, group, typeOf(columns->cell(row, "Group Type"))), false});
            RecordDraft& draft = targets.back().draft;
            draft.file = index;
            draft.row = row.line;
            draft.rows = 0;
            const auto stated = parseInstant(columns->cell(row, "Last Updated"), "dd/MM/yyyy", {});
            if (stated) draft.head.stated = *stated;
        }
        Target& target = targets[found->second];
        ++target.draft.rows;
        target.draft.head.raw.append(target.draft.head.raw.empty() ? "" : "\n").append(row.raw);
        addRow(target, row, *columns);
    }
    for (Target& target : targets) {
        if (auto accepted = sink.accept(std::move(target.draft)); !accepted) return accepted;
    }
    progress.report(1, file.name);
    return {};
}

}  // namespace

std::unique_ptr<Reader> ukHmtReader() {
    return listReader(code, isThisList, readList);
}

}  // namespace crosscase::core
