// core/base/ids.h: one integer type per kind of thing, so that a mention's id never stands where an entity's should.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace crosscase::core {

/// A row id inside one case file. There is no "null" id: std::optional says so. What leaves the file uses keys.
template <typename Tag>
struct Id {
    using TagType = Tag;
    std::int64_t value = 0;
    friend bool operator==(Id, Id) = default;
    friend auto operator<=>(Id, Id) = default;  // NOLINT(modernize-use-nullptr): clang-tidy 14 trips over it
};

struct AgencyTag {
    static constexpr char letter = 'a';
};
struct InvestigationTag {
    static constexpr char letter = 'i';
};
struct BatchTag {
    static constexpr char letter = 'b';
};
struct RecordTag {
    static constexpr char letter = 'r';
};
struct MentionTag {
    static constexpr char letter = 'm';
};
struct ClaimTag {
    static constexpr char letter = 'c';
};
struct EntityTag {
    static constexpr char letter = 'e';
};
struct LinkTag {
    static constexpr char letter = 'l';
};
struct OverlapTag {
    static constexpr char letter = 'o';
};
struct DecisionTag {
    static constexpr char letter = 'd';
};
struct HistoryTag {
    static constexpr char letter = 'h';
};
struct ChartTag {
    static constexpr char letter = 'k';
};
struct PlacedTag {
    static constexpr char letter = 'p';
};
struct ChartGroupTag {
    static constexpr char letter = 'g';
};
struct ChartNoteTag {
    static constexpr char letter = 'n';
};
struct StyledLinkTag {
    static constexpr char letter = 's';
};
struct NetworkResultTag {
    static constexpr char letter = 'q';
};

using AgencyId = Id<AgencyTag>;
using InvestigationId = Id<InvestigationTag>;
using BatchId = Id<BatchTag>;
using RecordId = Id<RecordTag>;
using MentionId = Id<MentionTag>;
using ClaimId = Id<ClaimTag>;
using EntityId = Id<EntityTag>;    ///< the same number as its earliest live mention
using LinkId = Id<LinkTag>;        ///< the same number as its earliest live claim
using OverlapId = Id<OverlapTag>;  ///< the same number as the entity it is about
using DecisionId = Id<DecisionTag>;
using HistoryId = Id<HistoryTag>;
using ChartId = Id<ChartTag>;
using PlacedId = Id<PlacedTag>;
using ChartGroupId = Id<ChartGroupTag>;
using ChartNoteId = Id<ChartNoteTag>;
using StyledLinkId = Id<StyledLinkTag>;
using NetworkResultId = Id<NetworkResultTag>;

/// "m12", "e57": the letter tells the kind.
template <typename Tag>
std::string print(Id<Tag> id) {
    return Tag::letter + std::to_string(id.value);
}

/// The id in "m12"; nothing when the letter or the digits do not fit.
template <typename Tag>
std::optional<Id<Tag>> parseId(std::string_view text) {
    if (text.size() < 2 || text.size() > 19 || text.front() != Tag::letter) return {};
    std::int64_t value = 0;
    for (char digit : text.substr(1)) {
        if (digit < '0' || digit > '9') return {};
        value = value * 10 + (digit - '0');
    }
    return Id<Tag>{value};
}

}  // namespace crosscase::core

template <typename Tag>
struct std::hash<crosscase::core::Id<Tag>> {
    std::size_t operator()(crosscase::core::Id<Tag> id) const noexcept { return std::hash<std::int64_t>{}(id.value); }
};
