// core/records/chart.cpp: the words of charts.
#include "core/records/chart.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace crosscase::core {
namespace {

constexpr std::array<std::string_view, 6> forms = {"icon", "box", "circle", "theme_line", "event_frame", "text"};
constexpr std::array<std::string_view, 8> tests = {"type",  "agency",     "agencies", "overlap",
                                                   "links", "statements", "label",    "strength"};

template <typename Value, std::size_t Count>
std::optional<Value> parse(const std::array<std::string_view, Count>& words, std::string_view word) {
    const auto found = std::find(words.begin(), words.end(), word);
    if (found == words.end()) return {};
    return static_cast<Value>(found - words.begin());
}

}  // namespace

std::string word(ItemForm form) {
    return std::string(forms.at(static_cast<std::size_t>(form)));
}
std::optional<ItemForm> parseItemForm(std::string_view word) {
    return parse<ItemForm>(forms, word);
}
std::string word(RuleTest test) {
    return std::string(tests.at(static_cast<std::size_t>(test)));
}
std::optional<RuleTest> parseRuleTest(std::string_view word) {
    return parse<RuleTest>(tests, word);
}

}  // namespace crosscase::core
