// core/collation/recent_texts.h: what was lately made of a text, so that common texts are read once and memory stays small.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/collation/value_table.h"

namespace crosscase::core {

/// One place for each hash; a text that needs a place takes it from another. Not safe for two threads.
template <typename Made>
class RecentTexts {
public:
    /// @param make  called without arguments when the text is not at hand; must give the same for the same text
    template <typename Make>
    const Made& of(std::string_view text, Make&& make) {
        if (asked_ < worthKeeping) {  // a run of a few texts does not pay for the places
            ++asked_;
            return *(first_ = make());
        }
        if (places_.empty()) places_.resize(most);
        std::uint64_t hash = hashText(text);
        Place& place = places_[hash % most];
        if (!place.made || place.hash != hash || place.text != text) {
            place.made = make();
            place.text = text;
            place.hash = hash;
        }
        return *place.made;
    }

private:
    static constexpr std::size_t most = 1U << 15U, worthKeeping = 5000;
    struct Place {
        std::uint64_t hash = 0;
        std::string text;
        std::optional<Made> made;
    };
    std::vector<Place> places_;
    std::optional<Made> first_;
    std::size_t asked_ = 0;
};

}  // namespace crosscase::core
