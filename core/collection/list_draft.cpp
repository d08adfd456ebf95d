// core/collection/list_draft.cpp: building the one subject of a list record.
#include "core/collection/list_draft.h"

#include <algorithm>
#include <utility>

#include "core/base/text.h"

namespace crosscase::core {

namespace {

Handling openHandling() {
    Handling handling;
    handling.codes = {"CLEAR", "H0"};
    return handling;
}

/// The value and letters of a marker "(1)", "1)", "(a)", "b)" that starts at `at`; 0 when there is none.
struct Marker {
    int value = 0;
    std::size_t end = 0;
};

Marker markerAt(std::string_view text, std::size_t at) {
    std::size_t i = at;
    if (i < text.size() && text[i] == '(') ++i;
    Marker marker;
    const std::size_t start = i;
    while (i < text.size() && i < start + 2 && text[i] >= '0' && text[i] <= '9') {
        marker.value = marker.value * 10 + (text[i++] - '0');
    }
    if (i == start && i < text.size() && text[i] >= 'a' && text[i] <= 'z') marker.value = text[i++] - 'a' + 1;
    if (i == start || i >= text.size() || text[i] != ')') return {};
    marker.end = i + 1;
    return marker;
}

bool maybeMarker(std::string_view text, std::size_t at) {
    if (text[at] == '(') return true;
    const bool sign = (text[at] >= '0' && text[at] <= '9') || (text[at] >= 'a' && text[at] <= 'z');
    return sign && (at == 0 || text[at - 1] == ' ' || text[at - 1] == '.' || text[at - 1] == ',');
}

/// "(1)-(3) Kabul", "(1) to (3) Kabul": the marker that ends the range.
Marker pastRange(std::string_view text, Marker marker) {
    std::string_view rest = trimmed(text.substr(marker.end));
    std::size_t word = 0;
    if (rest.starts_with("-")) word = 1;
    if (rest.starts_with("to ")) word = 3;
    if (word == 0) return marker;
    rest = trimmed(rest.substr(word));
    const auto at = static_cast<std::size_t>(rest.data() - text.data());
    const Marker last = at < text.size() ? markerAt(text, at) : Marker{};
    return last.value > marker.value ? last : marker;
}

}  // namespace

ReaderDefaults listDefaults(const std::string& code) {
    ReaderDefaults defaults;
    defaults.agency = code;
    defaults.grading = {"EU-4x4", "A", "2"};
    defaults.handling = openHandling();
    return defaults;
}

RecordDraft listDraft(const std::string& code, const std::string& externalRef, const std::string& type) {
    RecordDraft draft;
    draft.head.externalRef = externalRef;
    draft.head.sourceKind = SourceKind::Register;
    draft.head.distinctWithin = code;
    draft.mentions.resize(1);
    draft.mentions[0].type = type;
    draft.mentions[0].subject = true;
    return draft;
}

void addProperty(Mention& mention, std::string_view kind, std::string_view value, std::string_view extra) {
    std::string raw = collapsed(value);
    if (raw.empty()) return;
    const auto same = [&](const Property& known) { return known.kind == kind && known.raw == raw; };
    const auto known = std::find_if(mention.properties.begin(), mention.properties.end(), same);
    if (known == mention.properties.end()) {
        mention.properties.push_back({std::string(kind), std::move(raw), std::string(trimmed(extra))});
    } else if (known->extra.empty()) {
        known->extra = trimmed(extra);
    }
}

void addSpelling(Mention& mention, std::string_view value, std::string_view sort, bool weak) {
    const std::string spelling = collapsed(value);
    bool named = false;
    for (const Property& known : mention.properties) {
        const bool isName = known.kind == "name" || known.kind == "alias" || known.kind == "weak_alias";
        if (isName && known.raw == spelling) return;
        named = named || known.kind == "name";
    }
    addProperty(mention, named ? (weak ? "weak_alias" : "alias") : "name", spelling, named ? sort : std::string_view{});
}

void addProgramme(RecordDraft& draft, std::string_view reference) {
    const std::string name = collapsed(reference);
    const auto same = [&](const InvestigationDraft& known) { return known.reference == name; };
    if (name.empty() || std::any_of(draft.investigations.begin(), draft.investigations.end(), same)) return;
    InvestigationDraft programme;
    programme.reference = name;
    programme.kind = InvestigationKind::Watchlist;
    draft.investigations.push_back(std::move(programme));
}

std::vector<std::string> numberedParts(std::string_view text) {
    std::vector<std::string> parts;
    std::size_t partStart = 0;
    int expected = 1;
    const auto close = [&](std::size_t end) {
        std::string_view part = trimmed(text.substr(partStart, end - partStart));
        while (!part.empty() && (part.back() == ',' || part.back() == ';'))
            part = trimmed(part.substr(0, part.size() - 1));
        if (!part.empty() && part != "-") parts.emplace_back(part);
    };
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (!maybeMarker(text, at)) continue;
        Marker marker = markerAt(text, at);
        // The first mark may be left out, so that the text before "(b)" or "(2)" is the first part.
        if (marker.value == 0 || (marker.value != expected && !(expected == 1 && marker.value == 2 && at > 0)))
            continue;
        marker = pastRange(text, marker);
        close(at);
        partStart = marker.end;
        expected = marker.value + 1;
        at = marker.end - 1;
    }
    close(text.size());
    return parts;
}

}  // namespace crosscase::core
