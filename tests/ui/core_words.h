// tests/ui/core_words.h: what the core says in English and the window in the person's language.
#pragma once

#include <QByteArray>
#include <tuple>
#include <vector>

namespace crosscase::test {

struct CoreWord {
    QByteArray context, text;
    bool operator<(const CoreWord& other) const {
        return std::tie(context, text) < std::tie(other.context, other.text);
    }
    bool operator==(const CoreWord&) const = default;
};

/// Labels of the catalogue, meanings of grades and handling codes, questions of measures: sorted, each once.
std::vector<CoreWord> coreWords();

}  // namespace crosscase::test
