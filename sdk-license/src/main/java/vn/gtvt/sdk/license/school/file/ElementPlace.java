package vn.gtvt.sdk.license.school.file;

/**
 * One element of a file.
 *
 * @param learner learner it belongs to, from 1; 0 for head and course
 * @param parent element around it
 * @param name its name
 */
record ElementPlace(int learner, String parent, String name) {
  @Override
  public String toString() {
    return (learner > 0 ? learner + ":" : "") + parent + "/" + name;
  }
}
