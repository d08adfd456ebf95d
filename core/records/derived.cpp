// core/records/derived.cpp: the words of derived things.
#include "core/records/derived.h"

#include <array>

namespace crosscase::core {
namespace {

template <typename Enum, std::size_t N>
std::string wordAt(const std::array<const char*, N>& words, Enum value) {
    return words.at(static_cast<std::size_t>(value));
}

}  // namespace

std::string word(Verdict verdict) {
    return wordAt(std::array<const char*, 3>{"same", "different", "unsure"}, verdict);
}

std::string word(MatchState state) {
    return wordAt(std::array<const char*, 5>{"automatic", "review", "confirmed", "refused", "blocked"}, state);
}

std::string word(LinkStrength strength) {
    return wordAt(std::array<const char*, 4>{"confirmed", "unconfirmed", "tentative", "disputed"}, strength);
}

std::string word(OverlapKind kind) {
    return wordAt(std::array<const char*, 2>{"target", "listing"}, kind);
}

}  // namespace crosscase::core
