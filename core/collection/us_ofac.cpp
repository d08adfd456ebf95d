// core/collection/us_ofac.cpp: the US list: targets (sdn), other names (alt) and addresses (add), joined by ent_num.
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <unordered_map>

#include "core/base/text.h"
#include "core/collection/delimited.h"
#include "core/collection/encoding.h"
#include "core/collection/list_draft.h"
#include "core/collection/official_lists.h"
#include "core/collection/us_remarks.h"

namespace crosscase::core {

namespace {

constexpr const char* code = "us_ofac";
constexpr std::size_t recognisedBy = 64 * 1024;

enum class Part { None, Targets, Names, Addresses };

bool isNumber(std::string_view cell) {
    return !cell.empty() && cell.size() < 10 &&
           std::all_of(cell.begin(), cell.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// "-0- " is the list's empty cell; the last one of a file is sometimes cut to "-0".
std::string_view valueOf(std::string_view cell) {
    cell = trimmed(cell);
    return cell == "-0-" || cell == "-0" ? std::string_view{} : cell;
}

bool isEmptyMark(std::string_view cell) {
    return !cell.empty() && valueOf(cell).empty();
}

Part partOfRow(const std::vector<std::string_view>& cells) {
    if (cells.empty() || !isNumber(cells[0])) return Part::None;
    if (cells.size() == 12) {
        const std::string_view type = cells[2];
        const bool known = type == "individual" || type == "vessel" || type == "aircraft" || isEmptyMark(type);
        return known ? Part::Targets : Part::None;
    }
    if ((cells.size() != 5 && cells.size() != 6) || !isNumber(cells[1])) return Part::None;
    if (cells.size() == 6) return std::any_of(cells.begin(), cells.end(), isEmptyMark) ? Part::Addresses : Part::None;
    return cells[2] == "aka" || cells[2] == "fka" || cells[2] == "nka" ? Part::Names : Part::None;
}

/// Which of the three files this is: by the shape of most of its first rows.
Part partOfFile(const InputFile& file) {
    const std::string text = beginningOf(file, recognisedBy);
    DelimitedText rows(text, {}, {});
    DelimitedRow row;
    std::array<int, 4> seen{};
    for (int i = 0; i < 50; ++i) {
        const auto more = rows.next(row);
        if (!more || !*more) break;
        ++seen[static_cast<std::size_t>(partOfRow(row.cells))];
    }
    const auto best = std::max_element(seen.begin() + 1, seen.end());
    return *best > 0 && *best >= 4 * seen[0] ? static_cast<Part>(best - seen.begin()) : Part::None;
}

std::string typeOf(std::string_view stated) {
    if (stated == "individual") return "person";
    if (stated == "vessel" || stated == "aircraft") return std::string(stated);
    return "organisation";
}

/// An aircraft's name is its tail number.
void addNameOf(Mention& subject, std::string_view name, std::string_view sort) {
    if (subject.type == "aircraft") {
        addProperty(subject, "registration", name, sort);
    } else {
        addSpelling(subject, name, sort, false);
    }
}

struct Target {
    RecordDraft draft;
    std::vector<std::string> linked;
};

/// What is read so far; targets in file order.
class Reading {
public:
    Reading(DraftSink& sink, int file) : sink_(sink), file_(file) {}
    void startFile(int file) { file_ = file; }

    void addTarget(const DelimitedRow& row);
    void addName(const DelimitedRow& row);
    void addAddress(const DelimitedRow& row);
    Result<void> finish();

private:
    void refuse(const DelimitedRow& row, const std::string& reason) { sink_.refuse({file_, row.line, reason, 1}); }
    bool hasWidth(const DelimitedRow& row, std::size_t width, std::size_t numbers);
    Target* targetOf(const DelimitedRow& row, const char* what);
    void addLinked(RecordDraft& draft, const std::string& name);
    std::string typeOfLinked(const std::string& name) const;

    DraftSink& sink_;
    int file_;
    std::vector<Target> targets_;
    std::unordered_map<std::string, std::size_t> byNumber_;
    std::unordered_map<std::string, std::string> typeByName_;
};

bool Reading::hasWidth(const DelimitedRow& row, std::size_t width, std::size_t numbers) {
    if (row.cells.size() != width) {
        refuse(row, fmt::format("{} columns where the list has {}: compare the row with the published file",
                                row.cells.size(), width));
        return false;
    }
    for (std::size_t i = 0; i < numbers; ++i) {
        if (isNumber(trimmed(row.cells[i]))) continue;
        refuse(row, fmt::format("column {} is no number: compare the row with the published file", i + 1));
        return false;
    }
    return true;
}

Target* Reading::targetOf(const DelimitedRow& row, const char* what) {
    const auto found = byNumber_.find(std::string(trimmed(row.cells[0])));
    if (found == byNumber_.end()) {
        refuse(row,
               fmt::format("{} of target {}, which the files of this call do not hold: import it together with its "
                           "target file",
                           what, trimmed(row.cells[0])));
        return nullptr;
    }
    Target& target = targets_[found->second];
    ++target.draft.rows;
    target.draft.head.raw.append("\n").append(row.raw);
    return &target;
}

void Reading::addTarget(const DelimitedRow& row) {
    if (!hasWidth(row, 12, 1)) return;
    const auto& cells = row.cells;
    const std::string number(trimmed(cells[0]));
    const std::string_view name = valueOf(cells[1]);
    if (name.empty()) return refuse(row, "a target without a name: compare the row with the published file");
    if (!byNumber_.emplace(number, targets_.size()).second) {
        return refuse(
            row, fmt::format("target {} stands twice in the files of this call: import one file of targets", number));
    }
    Target target{listDraft(code, number, typeOf(trimmed(cells[2]))), {}};
    RecordDraft& draft = target.draft;
    Mention& subject = draft.mentions[0];
    draft.file = file_;
    draft.row = row.line;
    draft.head.raw = row.raw;
    draft.head.text = valueOf(cells[11]);
    addNameOf(subject, name, {});
    addProperty(subject, subject.type == "person" ? "occupation" : "remarks", valueOf(cells[4]));
    addProperty(subject, "call_sign", valueOf(cells[5]));
    addProperty(subject, "vessel_type", valueOf(cells[6]));
    addProperty(subject, "tonnage", valueOf(cells[7]));
    addProperty(subject, "tonnage", valueOf(cells[8]), "gross");
    addProperty(subject, "flag", valueOf(cells[9]), countryCode(valueOf(cells[9])));
    target.linked = readUsRemarks(valueOf(cells[11]), subject);
    if (!valueOf(cells[10]).empty()) target.linked.insert(target.linked.begin(), collapsed(valueOf(cells[10])));
    std::string_view programmes = valueOf(cells[3]);
    for (std::size_t at = 0; at < programmes.size();) {
        const std::size_t end = std::min(programmes.find("] [", at), programmes.size());
        addProgramme(draft, programmes.substr(at, end - at));
        at = end + 3;
    }
    typeByName_.emplace(name, subject.type);
    targets_.push_back(std::move(target));
}

void Reading::addName(const DelimitedRow& row) {
    if (!hasWidth(row, 5, 2)) return;
    Target* target = targetOf(row, "another name");
    if (!target) return;
    const std::string_view name = valueOf(row.cells[3]);
    addNameOf(target->draft.mentions[0], name, trimmed(row.cells[2]));
    typeByName_.emplace(name, target->draft.mentions[0].type);
}

void Reading::addAddress(const DelimitedRow& row) {
    if (!hasWidth(row, 6, 2)) return;
    Target* target = targetOf(row, "an address");
    if (!target) return;
    std::string address;
    for (std::size_t i = 2; i <= 4; ++i) {
        const std::string_view part = valueOf(row.cells[i]);
        if (part.empty() || part == "undetermined") continue;
        if (!address.empty()) address += ", ";
        address += part;
    }
    const std::string_view country = valueOf(row.cells[4]);
    const std::string countryOrNone = country == "undetermined" ? std::string{} : countryCode(country);
    // A country alone is where somebody is, not an address that two could share.
    if (address == country) {
        addProperty(target->draft.mentions[0], "country", address, countryOrNone);
    } else {
        addProperty(target->draft.mentions[0], "address", address, countryOrNone);
    }
}

/// The type of a listed name; else a person where capitals, a comma and a given name in small letters stand together.
std::string Reading::typeOfLinked(const std::string& name) const {
    const auto listed = typeByName_.find(name);
    if (listed != typeByName_.end()) return listed->second;
    const std::size_t comma = name.find(", ");
    if (comma == std::string::npos) return "organisation";
    const auto isSmall = [](char c) { return c >= 'a' && c <= 'z'; };
    const bool familyInCapitals = std::none_of(name.begin() + 1, name.begin() + std::ptrdiff_t(comma), isSmall);
    const bool givenInSmall = std::any_of(name.begin() + std::ptrdiff_t(comma), name.end(), isSmall);
    return familyInCapitals && givenInSmall ? "person" : "organisation";
}

void Reading::addLinked(RecordDraft& draft, const std::string& name) {
    Mention mention;
    mention.ordinal = static_cast<int>(draft.mentions.size());
    mention.type = typeOfLinked(name);
    mention.role = Role::Mentioned;
    addProperty(mention, "name", name);
    const auto same = [&](const Mention& known) { return !known.subject && known.properties == mention.properties; };
    if (std::any_of(draft.mentions.begin(), draft.mentions.end(), same)) return;
    Claim claim;
    claim.ordinal = static_cast<int>(draft.claims.size());
    claim.type = "linked_to";
    claim.to = mention.ordinal;
    draft.mentions.push_back(std::move(mention));
    draft.claims.push_back(std::move(claim));
}

Result<void> Reading::finish() {
    for (Target& target : targets_) {
        for (const std::string& name : target.linked) addLinked(target.draft, name);
        if (auto accepted = sink_.accept(std::move(target.draft)); !accepted) return accepted;
    }
    return {};
}

class UsOfacReader final : public Reader {
public:
    std::string id() const override { return code; }
    ReaderDefaults defaults() const override { return listDefaults(code); }

    std::vector<std::size_t> recognise(std::span<const InputFile> files) const override {
        std::vector<std::size_t> known;
        for (std::size_t i = 0; i < files.size(); ++i) {
            if (partOfFile(files[i]) != Part::None) known.push_back(i);
        }
        return known;
    }

    Result<void> read(std::span<const InputFile> files, DraftSink& sink, Progress& progress) const override {
        for (const InputFile& file : files) {
            if (partOfFile(file) != Part::None) continue;
            return Error{Error::Code::BadInput,
                         "this is none of the three files of the US list (targets, other names, addresses)", file.name};
        }
        Reading reading(sink, 0);
        double done = 0;
        for (const Part part : {Part::Targets, Part::Names, Part::Addresses}) {
            for (std::size_t i = 0; i < files.size(); ++i) {
                if (partOfFile(files[i]) != part) continue;
                reading.startFile(static_cast<int>(i));
                if (auto read = readFile(files[i], part, reading, progress); !read) return read;
                progress.report(++done / double(files.size()), files[i].name);
            }
        }
        return reading.finish();
    }

private:
    static Result<void> readFile(const InputFile& file, Part part, Reading& reading, Progress& progress);
};

Result<void> UsOfacReader::readFile(const InputFile& file, Part part, Reading& reading, Progress& progress) {
    const auto decoded = decodeText(file);
    if (!decoded) return decoded.error();
    DelimitedText rows(decoded->text, {}, file.name);
    DelimitedRow row;
    while (true) {
        const auto more = rows.next(row);
        if (!more) return more.error();
        if (!*more) return {};
        if (progress.stopRequested()) return Progress::stopped("reading " + file.name);
        if (part == Part::Targets) reading.addTarget(row);
        if (part == Part::Names) reading.addName(row);
        if (part == Part::Addresses) reading.addAddress(row);
    }
}

}  // namespace

std::unique_ptr<Reader> usOfacReader() {
    return std::make_unique<UsOfacReader>();
}

}  // namespace crosscase::core
