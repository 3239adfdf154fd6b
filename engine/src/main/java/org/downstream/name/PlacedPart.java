package org.downstream.name;

import java.util.ArrayList;
import java.util.List;
import org.downstream.name.Lexicon.Place;
import org.downstream.name.NamePart.Kind;

/** A part that may mean something else, depending on where in the name it stands. */
record PlacedPart(NamePart part, Place place) {

  static PlacedPart anywhere(NamePart part) {
    return new PlacedPart(part, Place.ANYWHERE);
  }

  /** Decides by place: "SA" is a legal form at the end of a name and a word elsewhere. */
  static List<NamePart> settle(List<PlacedPart> placed) {
    int tail = placed.size();
    while (tail > 0 && mayFollow(placed.get(tail - 1))) {
      tail--;
    }
    int head = 0;
    while (head < placed.size() && placed.get(head).place == Place.AT_EITHER_END) {
      head++;
    }
    List<NamePart> parts = new ArrayList<>();
    for (int i = 0; i < placed.size(); i++) {
      PlacedPart one = placed.get(i);
      boolean inPlace = one.place == Place.ANYWHERE || i >= tail || i < head;
      parts.add(inPlace ? one.part : NamePart.of(one.part.spelled(), Kind.BRAND));
    }
    return parts;
  }

  private static boolean mayFollow(PlacedPart placed) {
    return switch (placed.part.kind()) {
      case LEGAL_FORM, REGION, BRANCH, FILLER -> true;
      case BRAND, ACTIVITY, NUMBER -> false;
    };
  }
}
