// core/collection/reader.cpp: the readers that recognise their files by themselves.
#include "core/collection/reader.h"

#include "core/collection/exchange.h"
#include "core/collection/official_lists.h"

namespace crosscase::core {

const std::vector<std::unique_ptr<Reader>>& shippedReaders() {
    static const auto readers = [] {
        std::vector<std::unique_ptr<Reader>> all;
        all.push_back(usOfacReader());
        all.push_back(ukHmtReader());
        all.push_back(euFsfReader());
        all.push_back(unScReader());
        all.push_back(exchangeReader());
        return all;
    }();
    return readers;
}

}  // namespace crosscase::core
