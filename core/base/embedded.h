// core/base/embedded.h: the table that packaging/cmake/EmbedResources.cmake writes; use resources.h.
#pragma once

#include <cstddef>

namespace crosscase::core {

struct EmbeddedFile {
    const char* path;
    const unsigned char* bytes;
    std::size_t size;
};

extern const EmbeddedFile embeddedFiles[];  ///< sorted by path, ends with a null path

}  // namespace crosscase::core
