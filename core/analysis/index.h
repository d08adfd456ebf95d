// core/analysis/index.h: from the index of an entity or edge to a place in a vector.
#pragma once

#include <cstddef>

#include "core/analysis/network.h"

namespace crosscase::core {

/// For the kernels of this folder: indices are int32 to keep rows small, vectors are asked by size_t.
inline std::size_t at(Network::Index index) {
    return static_cast<std::size_t>(index);
}

}  // namespace crosscase::core
