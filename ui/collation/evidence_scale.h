// ui/collation/evidence_scale.h: the sum of the evidence as a place on a scale of words, not as a number on a person.
#pragma once

#include <QWidget>
#include <optional>

#include "core/workspace/match_card.h"

namespace crosscase::ui {

/// Five steps from different to the same; the one that holds is filled and named below. Nothing is shown without a value.
class EvidenceScale : public QWidget {
    Q_OBJECT
public:
    explicit EvidenceScale(QWidget* parent = nullptr);
    void show(std::optional<core::Leaning> leaning);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::optional<core::Leaning> leaning_;
};

}  // namespace crosscase::ui
