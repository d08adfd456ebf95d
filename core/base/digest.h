// core/base/digest.h: BLAKE2b of libsodium, for content keys, the log chain and state digests.
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace crosscase::core {

using ContentKey = std::array<std::uint8_t, 16>;
using Digest = std::array<std::uint8_t, 32>;

/// Feeds parts one after the other. Each part is preceded by its length, so ("ab","c") and ("a","bc") differ.
class Hasher {
public:
    enum class Size : std::size_t { Short = 16, Full = 32 };
    explicit Hasher(Size size);
    ~Hasher();
    Hasher(Hasher&&) noexcept;
    Hasher& operator=(Hasher&&) noexcept;

    Hasher& add(std::string_view part);
    Hasher& add(std::int64_t number);
    ContentKey key();  ///< ends a hasher of Size::Short
    Digest digest();   ///< ends a hasher of Size::Full

private:
    struct State;
    std::unique_ptr<State> state_;
};

ContentKey contentKey(std::string_view bytes);
Digest digestOf(std::string_view bytes);

std::string toHex(const std::uint8_t* bytes, std::size_t size);
template <std::size_t N>
std::string toHex(const std::array<std::uint8_t, N>& bytes) {
    return toHex(bytes.data(), N);
}
/// The key in 32 hexadecimal digits; nothing for anything else.
std::optional<ContentKey> keyFromHex(std::string_view hex);

}  // namespace crosscase::core
